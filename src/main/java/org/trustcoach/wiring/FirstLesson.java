package org.trustcoach.wiring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.wiring.reload.Lesson;
import org.trustcoach.wiring.reload.School;

/**
 * The scripts and the model, read on a thread of their own from the moment the settings are known, while the rest of the house
 * is put together: a start is shorter by as much.
 */
public final class FirstLesson {

    private final CompletableFuture<Lesson> lesson;

    private FirstLesson(CompletableFuture<Lesson> lesson) {
        this.lesson = lesson;
    }

    /** Begins to read for this house. */
    public static void begin(ConfigurableApplicationContext house) {
        CompletableFuture<Lesson> lesson = new CompletableFuture<>();
        Binder settings = Binder.get(house.getEnvironment());
        Thread reader = new Thread(() -> read(settings, lesson), "first-lesson");
        reader.setDaemon(true);
        reader.start();
        house.getBeanFactory().registerSingleton("firstLesson", new FirstLesson(lesson));
    }

    private static void read(Binder binder, CompletableFuture<Lesson> lesson) {
        try {
            TrustCoachSettings settings = binder.bindOrCreate("trustcoach", TrustCoachSettings.class);
            School school = new School(
                    settings.data().resolve("models"), settings.intents()::over, settings.messagesPerMinute());
            lesson.complete(school.teach(Scriptorium.sound(settings.dialogs())));
        } catch (RuntimeException | Error failure) {
            lesson.completeExceptionally(failure);
        }
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
