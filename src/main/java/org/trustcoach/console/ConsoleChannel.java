package org.trustcoach.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Attachment;
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
    private final Path folder;
    private volatile @Nullable Reply last;
    private volatile Witness witness = Witness.NONE;

    /** @param folder what a terminal can't show is written to it */
    public ConsoleChannel(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SendOutcome send(ChatId chat, Reply reply, @Nullable String replaces) {
        last = reply;
        out.println(TalkText.of(reply));
        Attachment file = reply.attachment();
        if (file != null && (file.isPicture() || file.isForPrograms())) {
            out.println(" ".repeat(TalkText.BOT.length()) + written(file));
        }
        out.flush();
        witness.answers(reply);
        return new SendOutcome.Sent(reply.id());
    }

    /** A terminal can't show it, so it says where it is; and that a copy of all that is kept is the person's own from now on. */
    private String written(Attachment attachment) {
        Path file = folder.resolve(attachment.name());
        try {
            write(attachment, file);
            return attachment.isForPrograms()
                    ? "(it is in " + file + ": a copy of your own, which /forget leaves there)"
                    : "(it is in " + file + ")";
        } catch (IOException failure) {
            return "(it couldn't be written to " + file + ")";
        }
    }

    private void write(Attachment attachment, Path file) throws IOException {
        Files.createDirectories(folder);
        // A temporary file is its owner's alone.
        Path draft = Files.createTempFile(folder, "file", ".new");
        Files.write(draft, attachment.bytes());
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void tell(Witness listening) {
        witness = listening;
    }

    @Nullable
    Reply last() {
        return last;
    }
}
