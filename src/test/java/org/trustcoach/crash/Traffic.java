package org.trustcoach.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.trustcoach.telegram.BotApiSimulator;
import org.trustcoach.telegram.SimulatedUser;

/** People who count: each says the next number as long as few of theirs wait for an answer. */
final class Traffic implements AutoCloseable {

    private static final int PEOPLE = 10;
    private static final int MAX_WAITING = 3;
    private static final long FIRST_ID = 5_000;
    private static final long TICK_MS = 100;
    private static final int EVERY_SO_MANY = 3;

    private final BotApiSimulator telegram;
    private final List<SimulatedUser> people = new ArrayList<>();
    private final Map<SimulatedUser, Integer> said = new HashMap<>();
    private final Queue<Repetition> again = new ArrayDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Traffic(BotApiSimulator telegram) {
        this.telegram = telegram;
        for (int i = 0; i < PEOPLE; i++) {
            SimulatedUser person = telegram.user(FIRST_ID + i);
            people.add(person);
            said.put(person, 0);
            person.types("count");
        }
        clock.scheduleWithFixedDelay(this::tick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
    }

    /** An update that is kept to be brought a second time. */
    private record Repetition(SimulatedUser person, int number, String update) {

        boolean isOfSomethingAnswered() {
            return highest(person) >= number;
        }
    }

    private synchronized void tick() {
        // Telegram may bring an update again that was handled long ago, but never one before those that it follows.
        if (again.size() > PEOPLE && again.element().isOfSomethingAnswered()) {
            telegram.deliverOnce(again.remove().update());
        }
        for (SimulatedUser person : people) {
            int next = said.get(person) + 1;
            if (next - highest(person) <= MAX_WAITING && !person.sees().isEmpty()) {
                said.put(person, next);
                person.types(String.valueOf(next));
                if (next % EVERY_SO_MANY == 0) {
                    again.add(new Repetition(person, next, telegram.lastUpdate()));
                }
            }
        }
    }

    /** No more is said from here on. */
    @Override
    public void close() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(5, TimeUnit.SECONDS);
    }

    List<SimulatedUser> people() {
        return people;
    }

    int said(SimulatedUser person) {
        return said.get(person);
    }

    /** How many answers have arrived in all. */
    int answers() {
        return people.stream().mapToInt(person -> heard(person).size()).sum();
    }

    boolean allAnswered() {
        return people.stream().allMatch(person -> highest(person) == said.get(person));
    }

    /** The numbers that the coach said back to this person, as they arrived. */
    static List<Integer> heard(SimulatedUser person) {
        return person.seesTexts().stream()
                .filter(text -> text.startsWith("heard "))
                .map(text -> Integer.valueOf(
                        text.substring("heard ".length()).lines().findFirst().orElseThrow()))
                .toList();
    }

    private static int highest(SimulatedUser person) {
        return heard(person).stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
