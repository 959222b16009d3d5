package org.trustcoach.dialog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is asked for first, and kept. What fails is tried again. Equal if what was made is, which makes it.
 * Thread-safe.
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile @Nullable T made;

    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = source.get();
            made = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Once<?> once && get().equals(once.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get().toString();
    }
}
