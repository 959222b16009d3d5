package org.trustcoach.wiring;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.redis.json.Json;
import org.trustcoach.redis.json.SessionJson;
import org.trustcoach.script.BuiltScripts;
import org.trustcoach.session.Session;
import org.trustcoach.wiring.reload.Lesson;
import org.trustcoach.wiring.reload.School;
import org.trustcoach.wiring.scripts.Scriptorium;

/**
 * The scripts and the models, read on a thread of their own while the rest of the house is put together, and what is the same for
 * all settings even before they are known: a start is shorter by as much.
 */
public final class FirstLesson {

    private final CompletableFuture<Binder> settings = new CompletableFuture<>();
    private final CompletableFuture<Lesson> lesson = new CompletableFuture<>();

    private FirstLesson() {}

    /** Begins with the scripts of the build, which are most often those that are wanted. */
    public static FirstLesson begin() {
        FirstLesson first = new FirstLesson();
        Thread reader = new Thread(first::read, "first-lesson");
        reader.setDaemon(true);
        reader.start();
        return first;
    }

    /** Goes on for this house, whose settings are known. */
    public void goOn(ConfigurableApplicationContext house) {
        StoreConfiguration.prepare(house.getEnvironment());
        settings.complete(Binder.get(house.getEnvironment()));
        house.getBeanFactory().registerSingleton("firstLesson", this);
    }

    private void read() {
        try {
            Optional<BuiltScripts> built = BuiltScripts.packed();
            built.ifPresent(BuiltScripts::prepare);
            TrustCoachSettings known = settings.join().bindOrCreate("trustcoach", TrustCoachSettings.class);
            School school =
                    new School(known.data().resolve("models"), known.intents()::over, known.messagesPerMinute());
            Lesson taught = school.teach(Scriptorium.sound(known.dialogs().path(), built));
            lesson.complete(taught);
            tryOut(taught.coach());
        } catch (RuntimeException | Error failure) {
            lesson.completeExceptionally(failure);
        }
    }

    /** Hears a message from nobody and writes down what comes of it: whatever is done for the first time takes long. */
    private static void tryOut(Coach coach) {
        Session nobody = Session.fresh(ChatId.of("nobody", "0"));
        Turn turn = coach.hear(nobody, new Incoming.Message("0", "hello"), Instant.EPOCH);
        SessionJson.write(turn.session());
        turn.replies().forEach(Json::write);
    }

    /** What was read; waits for it, and throws what went wrong with it. */
    Lesson lesson() {
        try {
            return lesson.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
