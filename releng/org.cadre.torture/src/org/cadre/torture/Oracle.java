/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a database must have: told by the child before each commit, certain once the child said it returned. */
final class Oracle {

    private final Map<String, String> roots = new HashMap<>();
    private final Map<Long, Map<String, String>> before = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Map<String, String>> eldest) {
            return size() > 200;
        }
    };
    private long sequence = -1;
    /** What is being written; null for nothing. */
    private Map<String, String> pending;
    /** What the child itself does not know of whether it was written; null for nothing. */
    private Map<String, String> doubt;
    private long acknowledged;
    private int unseen;
    private int compared;

    /** How many commits were acknowledged. */
    long acknowledged() {
        return acknowledged;
    }

    /** How many commits were acknowledged since the database was last compared. */
    int unseen() {
        return unseen;
    }

    /** How many times the database was compared with what was promised. */
    int compared() {
        return compared;
    }

    /** A commit is about to write roots: their digests, or that they are gone. */
    void announce(Map<String, String> changes) {
        pending = changes;
    }

    /** A commit is about to take another back. */
    void announceRevert(long commit) {
        announce(before.getOrDefault(commit, Map.of()));
    }

    /** The announced commit failed: nothing of it may be there, unless it is what was in doubt before. */
    void refuse() {
        pending = null;
    }

    /** The child was told that nobody knows whether the announced commit was written. */
    void doubt() {
        doubt = pending;
        pending = null;
    }

    /**
     * The announced commit was written.
     *
     * @return what is wrong with its number; null if nothing is
     */
    String acknowledge(long number) {
        acknowledged++;
        unseen++;
        var taken = candidates().filter(some -> !some.isEmpty() && some.getLast() == pending)
                .filter(some -> sequence + some.size() == number).findFirst();
        var wrong = taken.isPresent() ? null : "BROKEN: commit " + number + " after " + sequence;
        taken.orElse(List.of(pending)).forEach(this::accept);
        sequence = number;
        settle();
        return wrong;
    }

    private void settle() {
        pending = null;
        doubt = null;
    }

    private void accept(Map<String, String> changes) {
        var old = new HashMap<String, String>();
        changes.forEach((id, digest) -> {
            old.put(id, roots.getOrDefault(id, Spy.GONE));
            put(roots, id, digest);
        });
        before.put(++sequence, old);
    }

    /**
     * What may have been written since the last acknowledged commit. Who saves once more what is in doubt has it
     * written once.
     */
    private Stream<List<Map<String, String>>> candidates() {
        var all = Stream.<List<Map<String, String>>> builder().add(List.of());
        if (pending != null) {
            all.add(List.of(pending));
        }
        if (doubt != null) {
            all.add(List.of(doubt));
        }
        if (pending != null && doubt != null && !pending.equals(doubt)) {
            all.add(List.of(doubt, pending));
        }
        return all.build();
    }

    /**
     * Compares with what a database says it has, and goes on from there.
     *
     * @return what is wrong; null if nothing is
     */
    String compare(Map<String, String> found, long last) {
        unseen = 0;
        compared++;
        if (sequence < 0) {
            roots.putAll(found);
            sequence = last;
            return null;
        }
        if (last < sequence) {
            return "LOST: commits " + (last + 1) + " to " + sequence;
        }
        var possible = candidates().filter(some -> sequence + some.size() == last).toList();
        if (possible.isEmpty()) {
            return "BROKEN: commit " + last + " after " + sequence;
        }
        var taken = possible.stream().filter(some -> difference(found, some) == null).findFirst();
        var wrong = difference(found, taken.orElse(possible.getFirst()));
        taken.orElse(possible.getFirst()).forEach(this::accept);
        settle();
        return wrong;
    }

    private String difference(Map<String, String> found, List<Map<String, String>> written) {
        var expected = new HashMap<>(roots);
        written.forEach(changes -> changes.forEach((id, digest) -> put(expected, id, digest)));
        var wrong = new HashMap<>(found);
        wrong.entrySet().removeIf(entry -> entry.getValue().equals(expected.get(entry.getKey())));
        expected.keySet().stream().filter(id -> !found.containsKey(id)).forEach(id -> wrong.put(id, "missing"));
        return wrong.isEmpty() ? null : "BROKEN: " + wrong.size() + " roots differ: " + wrong;
    }

    private static void put(Map<String, String> map, String id, String digest) {
        if (digest.equals(Spy.GONE)) {
            map.remove(id);
        } else {
            map.put(id, digest);
        }
    }
}
