package org.trustcoach.transcript;

import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;

/** Is told how a talk goes. What is heard and what is answered may come on different threads, but never at once. */
public interface Witness {

    /** Nobody listens. */
    Witness NONE = new Witness() {
        @Override
        public void hears(ChatId chat, Incoming incoming, String words) {}

        @Override
        public void answers(Reply reply) {}

        @Override
        public void startsAfresh() {}
    };

    /**
     * Before the coach hears something.
     *
     * @param words the message, or the label of the button that was tapped
     */
    void hears(ChatId chat, Incoming incoming, String words);

    /** When the coach has answered. */
    void answers(Reply reply);

    /** When somebody new begins to talk. */
    void startsAfresh();
}
