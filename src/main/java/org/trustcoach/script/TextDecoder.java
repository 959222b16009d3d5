package org.trustcoach.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/** Turns files into texts. */
final class TextDecoder {

    /** The longest file that is read, in bytes. */
    static final int MAX_BYTES = 1 << 20;

    /** Opens a file; the caller closes it. */
    interface Opener {
        InputStream open() throws IOException;
    }

    private final int maxBytes;
    private final Problems problems;
    private final List<ScriptText> texts = new ArrayList<>();
    private final List<ScriptText> unread = new ArrayList<>();

    TextDecoder(int maxBytes, Problems problems) {
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    ScriptSource.Scripts scripts() {
        return new ScriptSource.Scripts(List.copyOf(texts), List.copyOf(unread));
    }

    /** Reads a file, or says why it can't be read. */
    void read(String path, Opener opener) {
        Optional<String> text = bytes(path, opener).flatMap(bytes -> decode(path, bytes));
        text.ifPresentOrElse(
                found -> texts.add(new ScriptText(path, found)), () -> unread.add(new ScriptText(path, "")));
    }

    private Optional<byte[]> bytes(String path, Opener opener) {
        try (InputStream in = opener.open()) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            return bytes.length <= maxBytes
                    ? Optional.of(bytes)
                    : refuse(Code.FILE_TOO_LARGE, path, "is too large for a script");
        } catch (IOException e) {
            return refuse(Code.UNREADABLE_FILE, path, "can't be read");
        }
    }

    private Optional<String> decode(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString().replace("\r\n", "\n");
        if (result.isError()) {
            Place place = new ScriptText(path, text).place(text.length());
            problems.add(Code.NOT_UTF8, place, "not UTF-8 from here on; save the file with that encoding");
            return Optional.empty();
        }
        return Optional.of(withoutMark(path, text));
    }

    /** A text of which it is known that there is nothing to report. */
    static String sound(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String withoutMark(String path, String text) {
        boolean marked = text.startsWith("\uFEFF");
        if (marked) {
            problems.add(
                    Code.BYTE_ORDER_MARK, Place.start(path), "begins with a byte-order mark, which is passed over");
        }
        return marked ? text.substring(1) : text;
    }

    private <T> Optional<T> refuse(Code code, String path, String message) {
        problems.add(code, Place.start(path), message);
        return Optional.empty();
    }
}
