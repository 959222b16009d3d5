package org.trustcoach.commitment;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All commitments of one chat. Immutable.
 *
 * @param commitments by their ids, the closed ones included
 */
public record Ledger(Map<String, Commitment> commitments) {

    public static final Ledger EMPTY = new Ledger(Map.of());

    /** So many may be open at once. */
    public static final int MAX_OPEN = 200;

    /** So many closed ones are kept as evidence; older ones are let go. */
    public static final int MAX_CLOSED = 1000;

    private static final Comparator<Commitment> BY_DUE = Comparator.comparing(
                    Ledger::dueInstant, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Commitment::id);

    public Ledger {
        commitments = Collections.unmodifiableMap(new TreeMap<>(commitments));
    }

    public Optional<Commitment> get(String id) {
        return Optional.ofNullable(commitments.get(id));
    }

    /** With this one, in the place of the one with its id if there is one. */
    public Ledger with(Commitment commitment) {
        Map<String, Commitment> next = new TreeMap<>(commitments);
        next.put(commitment.id(), commitment);
        List<Commitment> closed = next.values().stream()
                .filter(one -> !one.isOpen())
                .sorted(Comparator.comparing(Commitment::changed))
                .toList();
        closed.subList(0, Math.max(0, closed.size() - MAX_CLOSED)).forEach(old -> next.remove(old.id()));
        return new Ledger(next);
    }

    /** Without anything that was promised to this client, or by them. */
    public Ledger withoutClient(String name) {
        Map<String, Commitment> next = new TreeMap<>(commitments);
        next.values().removeIf(commitment -> isOf(commitment, name));
        return new Ledger(next);
    }

    /** The open ones by due, those without one last. */
    public List<Commitment> open() {
        return commitments.values().stream()
                .filter(Commitment::isOpen)
                .sorted(BY_DUE)
                .toList();
    }

    public boolean isFull() {
        return open().size() >= MAX_OPEN;
    }

    /** All with this client; the first word of a name is enough. */
    public List<Commitment> of(String name) {
        return commitments.values().stream()
                .filter(commitment -> isOf(commitment, name))
                .sorted(BY_DUE)
                .toList();
    }

    /** The clients by name, in alphabetical order. */
    public List<String> clients() {
        return commitments.values().stream()
                .flatMap(commitment -> Optional.ofNullable(commitment.who()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** How the rep has kept their promises to a client. */
    public Evidence evidence(String name) {
        return Evidence.of(mine(of(name)), Instant.EPOCH);
    }

    /** How the rep has kept their promises to all, from a moment on. */
    public Evidence evidence(Instant since) {
        return Evidence.of(mine(commitments.values()), since);
    }

    private static List<Commitment> mine(Collection<Commitment> all) {
        return all.stream().filter(one -> one.side() == Side.MINE).toList();
    }

    private static boolean isOf(Commitment commitment, String name) {
        return isNamed(commitment.who(), name);
    }

    /** Whether words of somebody's name are these; case doesn't count. */
    public static boolean isNamed(@Nullable String who, String name) {
        return who != null
                && (" " + who.toLowerCase(Locale.ROOT) + " ")
                        .contains(" " + name.strip().toLowerCase(Locale.ROOT) + " ");
    }

    private static @Nullable Instant dueInstant(Commitment commitment) {
        Due due = commitment.due();
        return due == null ? null : due.instant();
    }
}
