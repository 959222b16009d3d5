package org.trustcoach.coach.rehearse;

import java.time.Instant;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.RichText;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.rehearsal.log.Logbook;
import org.trustcoach.rehearsal.log.Performance;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Session;

/** A turn in the making, as far as practising is concerned. For one thread. */
public interface Room {

    Instant now();

    /** The session as it has become in this turn. */
    Session session();

    /** How the rehearsal at hand goes now. */
    void performance(Performance next);

    void logbook(Logbook next);

    void say(RichText text);

    /** What was said so far is a message, and what is said from here on is another one. */
    void cut();

    /** Something that goes with the message that is being said. */
    void attach(Attachment file);

    void offer(Offer offer);

    /** The dialog at hand keeps this under that name, until it ends. */
    void learn(String slot, String word);

    /** The person is waited for, without buttons. */
    void waits();

    /** What is on offer stays good. */
    void keepPrompt();

    /** Opens a dialog; it interrupts whatever waits. */
    void open(Dialog dialog);

    /** Leads the rehearsal at hand to another turn or end. */
    void lead(String node);

    /** Offers to go back to what the rehearsal had interrupted, if it has ended. */
    void comeBack();

    /** Goes on behind the line that was rehearsed. */
    void onward();

    /** Leaves the talk at hand because the person says so. */
    void cancel();
}
