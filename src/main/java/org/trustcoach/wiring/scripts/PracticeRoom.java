package org.trustcoach.wiring.scripts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.trustcoach.opennlp.ClauseModels;
import org.trustcoach.opennlp.OpennlpTagger;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Rubric;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.mark.ClauseModel;
import org.trustcoach.practice.mark.ReplyExample;
import org.trustcoach.practice.mark.ReplyMarker;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.practice.scene.Lexicon;
import org.trustcoach.practice.scene.SceneReader;
import org.trustcoach.script.Library;
import org.trustcoach.script.Practice;
import org.trustcoach.script.Practice.Replies;

/** Puts phrase feedback together. What the scripts leave out is taken from those that ship. */
public final class PracticeRoom {

    private final Practice practice;
    private final ClauseModels models;

    /**
     * @param library the scripts
     * @param folder where learnt models are kept
     */
    public PracticeRoom(Library library, Path folder) {
        this.practice = library.practice();
        this.models = new ClauseModels(folder);
    }

    /**
     * Phrase feedback; takes a second to load, and some more where the model must be learnt first. The parts of speech, which take
     * longest, are loaded beside the rest.
     */
    public PhraseFeedback feedback() {
        CompletableFuture<OpennlpTagger> tagger = CompletableFuture.supplyAsync(OpennlpTagger::shipped);
        Supplier<Practice> packed = once(() -> Scriptorium.packed().practice());
        Rubric own = practice.rubric();
        Rubric rubric = own == null ? Objects.requireNonNull(packed.get().rubric()) : own;
        Replies replies = practice.replies();
        Replies learnt = replies.texts().isEmpty() ? packed.get().replies() : replies;
        Lexicon lexicon = Lexicon.shipped();
        ClauseModel model =
                models.model(key(learnt, lexicon), () -> examples(learnt, new SceneReader(tagger.join(), lexicon)));
        return new PhraseFeedback(new ReplyMarker(new SceneReader(tagger.join(), lexicon), model, rubric), rubric);
    }

    /** Learns the model into the folder, unless it is there; gives its file. */
    Path build() throws IOException {
        Replies replies = practice.replies();
        Lexicon lexicon = Lexicon.shipped();
        SceneReader reader = new SceneReader(OpennlpTagger.shipped(), lexicon);
        return models.build(key(replies, lexicon), () -> examples(replies, reader));
    }

    private static String key(Replies replies, Lexicon lexicon) {
        return replies.text() + lexicon.text();
    }

    /** Every other reply teaches without its stage: a fault is one wherever the talk stands, however often it was labelled there. */
    private static List<ReplyExample> examples(Replies replies, SceneReader reader) {
        List<LabelledReply> labelled = replies.labelled();
        return IntStream.range(0, labelled.size())
                .mapToObj(i -> {
                    Utterance said = labelled.get(i).utterance();
                    Utterance read = i % 2 == 0 ? new Utterance(said.client(), said.reply()) : said;
                    return ReplyExample.of(labelled.get(i), reader.read(read));
                })
                .toList();
    }

    private static <T> Supplier<T> once(Supplier<T> source) {
        AtomicReference<T> kept = new AtomicReference<>();
        return () -> {
            T known = kept.get();
            if (known == null) {
                known = source.get();
                kept.set(known);
            }
            return known;
        };
    }
}
