/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

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
    private Map<String, String> pending = Map.of();
    private boolean isOpen;
    private long acknowledged;
    private int unseen;

    /** The number of the latest commit that must be there. */
    long sequence() {
        return sequence;
    }

    /** How many commits were acknowledged. */
    long acknowledged() {
        return acknowledged;
    }

    /** How many commits were acknowledged since the database was last compared. */
    int unseen() {
        return unseen;
    }

    /** Whether a commit was begun of which nobody knows whether it came to be. */
    boolean isOpen() {
        return isOpen;
    }

    /** A commit is about to write roots: their digests, or that they are gone. */
    void announce(Map<String, String> changes) {
        pending = changes;
        isOpen = true;
    }

    /** A commit is about to take another back. */
    void announceRevert(long commit) {
        announce(before.getOrDefault(commit, Map.of()));
    }

    /** The announced commit failed: nothing of it may be there. */
    void refuse() {
        pending = Map.of();
        isOpen = false;
    }

    /** The announced commit was written. */
    void acknowledge(long number) {
        acknowledged++;
        unseen++;
        accept(number);
    }

    private void accept(long number) {
        var old = new HashMap<String, String>();
        pending.forEach((id, digest) -> {
            old.put(id, roots.getOrDefault(id, Spy.GONE));
            put(roots, id, digest);
        });
        before.put(number, old);
        sequence = number;
        refuse();
    }

    /**
     * Compares with what a database says it has, and goes on from there.
     *
     * @return what is wrong; null if nothing is
     */
    String compare(Map<String, String> found, long last) {
        unseen = 0;
        if (sequence < 0) {
            roots.putAll(found);
            sequence = last;
            return null;
        }
        if (last < sequence) {
            return "LOST: commits " + (last + 1) + " to " + sequence;
        }
        boolean isWritten = isOpen && last == sequence + 1;
        if (!isWritten && last != sequence) {
            return "BROKEN: commit " + last + " after " + sequence;
        }
        if (isWritten) {
            accept(last);
        }
        refuse();
        return difference(found);
    }

    private String difference(Map<String, String> found) {
        var wrong = new HashMap<>(found);
        wrong.entrySet().removeIf(entry -> entry.getValue().equals(roots.get(entry.getKey())));
        roots.keySet().stream().filter(id -> !found.containsKey(id)).forEach(id -> wrong.put(id, "missing"));
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
