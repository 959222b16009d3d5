package org.trustcoach.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.Texts;
import org.trustcoach.chat.Update;
import org.trustcoach.transcript.TalkText;
import org.trustcoach.transcript.Witness;
import org.trustcoach.turn.UpdateHandler;

/**
 * A talk line by line, typed or from a pipe. On a pipe a transcript may be fed in: {@code you:} and {@code pick:} are said and
 * picked, what the transcript has the coach say is passed over, and {@code ---} begins a talk of somebody new.
 */
public final class ConsoleTalk {

    private static final Set<String> ENDS = Set.of("quit", "exit");
    private static final long MAX_WAIT_NANOS = 30_000_000_000L;
    private static final long PAUSE_MS = 2;

    private final UpdateHandler door;
    private final ConsoleChannel channel;
    private final Predicate<ChatId> isSending;
    private Witness witness = Witness.NONE;
    private ChatId chat = ChatId.of(ConsoleChannel.NAME, "me");

    /** @param isSending whether replies to this chat are under way */
    public ConsoleTalk(UpdateHandler door, ConsoleChannel channel, Predicate<ChatId> isSending) {
        this.door = door;
        this.channel = channel;
        this.isSending = isSending;
    }

    /** Has somebody listen to a talk that begins afresh. */
    public void tell(Witness listening) {
        witness = listening;
        channel.tell(listening);
        beginAfresh();
    }

    private void beginAfresh() {
        chat = ChatId.of(ConsoleChannel.NAME, UUID.randomUUID().toString());
        witness.startsAfresh();
    }

    /**
     * Talks until the lines end, or until somebody at a terminal types “quit” or “exit”.
     *
     * @param prompt what to print before a line is typed, or null on a pipe; there each line is repeated, so that what comes
     *     out is the whole transcript
     */
    public void run(BufferedReader in, PrintStream out, @Nullable String prompt)
            throws IOException, InterruptedException {
        for (String line = next(in, out, prompt); line != null; line = next(in, out, prompt)) {
            Incoming incoming = incoming(line, prompt == null);
            if (incoming != null) {
                echo(out, incoming, line, prompt == null);
                witness.hears(chat, incoming, words(incoming, line));
                say(incoming);
            }
        }
    }

    private static @Nullable String next(BufferedReader in, PrintStream out, @Nullable String prompt)
            throws IOException {
        if (prompt == null) {
            return in.readLine();
        }
        out.print(prompt);
        out.flush();
        String line = in.readLine();
        return line == null || ENDS.contains(line.strip().toLowerCase(Locale.ROOT)) ? null : line;
    }

    private @Nullable Incoming incoming(String line, boolean piped) {
        if (line.isBlank() || piped && TalkText.isPassedOver(line)) {
            return null;
        }
        if (piped && line.strip().equals(TalkText.FRESH)) {
            beginAfresh();
            return null;
        }
        String words = line.startsWith(TalkText.YOU) ? line.substring(TalkText.YOU.length()) : line;
        return line.startsWith(TalkText.PICK)
                ? pick(line.substring(TalkText.PICK.length()).strip())
                : new Incoming.Message(UUID.randomUUID().toString(), Texts.wellFormed(words));
    }

    private Incoming pick(String label) {
        Reply last = channel.last();
        if (last != null) {
            for (Button button : last.buttons()) {
                if (button instanceof Button.Tap tap && tap.label().equalsIgnoreCase(label)) {
                    return new Incoming.Tap(tap.id());
                }
            }
        }
        return new Incoming.Message(UUID.randomUUID().toString(), label);
    }

    private static String words(Incoming incoming, String line) {
        return incoming instanceof Incoming.Message message
                ? message.text()
                : line.substring(TalkText.PICK.length()).strip();
    }

    private static void echo(PrintStream out, Incoming incoming, String line, boolean piped) {
        if (piped) {
            boolean bare = incoming instanceof Incoming.Message && !line.startsWith(TalkText.YOU);
            out.println(bare && !line.startsWith(TalkText.PICK) ? TalkText.YOU + line : line);
        }
    }

    private void say(Incoming incoming) throws InterruptedException {
        try {
            door.accept(new Update(ConsoleChannel.NAME + ":" + UUID.randomUUID(), chat, incoming))
                    .get();
        } catch (ExecutionException stopping) {
            throw new InterruptedException(stopping.getMessage());
        }
        long deadline = System.nanoTime() + MAX_WAIT_NANOS;
        while (isSending.test(chat) && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE_MS);
        }
    }
}
