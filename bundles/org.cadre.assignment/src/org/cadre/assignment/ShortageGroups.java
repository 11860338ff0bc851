/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Shortages in the making, which grow together where they meet. */
final class ShortageGroups {

    private final List<Group> groups = new ArrayList<>();
    private final List<Integer> absorbedBy = new ArrayList<>();

    private static final class Group {
        private final List<Integer> sources = new ArrayList<>();
        private final List<Integer> targets = new ArrayList<>();
        private int missing;

        private int size() {
            return sources.size() + targets.size();
        }

        private void absorb(Group other) {
            sources.addAll(other.sources);
            targets.addAll(other.targets);
            missing += other.missing;
        }
    }

    /** Starts a group with one source that is missing a place. */
    int open() {
        var group = new Group();
        group.missing = 1;
        groups.add(group);
        absorbedBy.add(absorbedBy.size());
        return groups.size() - 1;
    }

    void addSource(int group, int source) {
        groups.get(group).sources.add(source);
    }

    void addTarget(int group, int target) {
        groups.get(group).targets.add(target);
    }

    /** The group that this one is part of by now. */
    int current(int group) {
        int at = group;
        while (absorbedBy.get(at) != at) {
            at = absorbedBy.get(at);
        }
        return at;
    }

    /**
     * Makes one of two current groups and returns it; the larger absorbs the smaller, which keeps this cheap.
     */
    int merge(int one, int other) {
        if (one == other) {
            return one;
        }
        boolean oneStays = groups.get(one).size() >= groups.get(other).size();
        int stays = oneStays ? one : other;
        int goes = oneStays ? other : one;
        groups.get(stays).absorb(groups.get(goes));
        groups.set(goes, null);
        absorbedBy.set(goes, stays);
        return stays;
    }

    List<Shortage> toShortages() {
        return groups.stream()
                .filter(Objects::nonNull)
                .map(group -> new Shortage(group.sources, group.targets, group.missing))
                .toList();
    }
}
