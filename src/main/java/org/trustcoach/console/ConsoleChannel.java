package org.trustcoach.console;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.delivery.Channel;
import org.trustcoach.delivery.SendOutcome;
import org.trustcoach.transcript.TalkText;
import org.trustcoach.transcript.Witness;

/** Prints replies. Remembers the last one, so that its buttons can be picked by their words. Thread-safe. */
public final class ConsoleChannel implements Channel {

    static final String NAME = "console";

    private final PrintStream out;
    private volatile @Nullable Reply last;
    private volatile Witness witness = Witness.NONE;

    public ConsoleChannel(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SendOutcome send(ChatId chat, Reply reply, @Nullable String replaces) {
        last = reply;
        out.println(TalkText.of(reply));
        out.flush();
        witness.answers(reply);
        return new SendOutcome.Sent(reply.id());
    }

    void tell(Witness listening) {
        witness = listening;
    }

    @Nullable
    Reply last() {
        return last;
    }
}
