package org.trustcoach.author.coverage;

import java.util.HashSet;
import java.util.Set;
import org.trustcoach.dialog.run.Footprint;
import org.trustcoach.dialog.run.Trail;

/** Keeps where talks came by. For one thread. */
public final class Footprints implements Trail {

    private final Set<Footprint> seen = new HashSet<>();

    @Override
    public void add(Footprint footprint) {
        seen.add(footprint);
    }

    public boolean has(Footprint footprint) {
        return seen.contains(footprint);
    }
}
