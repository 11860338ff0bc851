/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waiting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.cadre.core.store.UnitOfWork;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a unit of work has read of runs, by their identities. Whom a run left over never changes, so that each
 * has to be read once; which runs there are, and when they were, is asked again each time.
 */
final class WaitCache extends AdapterImpl {

    private final Map<String, Left> runs = new HashMap<>();

    private WaitCache() {
    }

    /**
     * What matters of a run.
     *
     * @param left the identities of the mentees whom it left over, but for those on leave
     * @param held the identities of the mentees who had a mentor before it
     */
    record Left(Set<String> left, Set<String> held) {
    }

    /** That of a unit of work, which goes with it. */
    static WaitCache of(UnitOfWork work) {
        var adapters = work.contents().eAdapters();
        if (EcoreUtil.getAdapter(adapters, WaitCache.class) instanceof WaitCache known) {
            return known;
        }
        var made = new WaitCache();
        adapters.add(made);
        return made;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == WaitCache.class;
    }

    boolean knows(String run) {
        return runs.containsKey(run);
    }

    Left of(String run) {
        return runs.get(run);
    }

    void put(String run, Left left) {
        runs.put(run, left);
    }
}
