/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.util.List;

/**
 * Who may read the private texts of a circle, and who of them can.
 *
 * @param readers for a pair mentor and mentee, whether or not they have accounts; otherwise one for each account
 */
public record Audience(List<Reader> readers) {

    /**
     * One who may read.
     *
     * @param name the name as people write it
     * @param access whether she can
     */
    public record Reader(String name, Access access) {
    }

    /** Whether somebody who may read can. */
    public enum Access {
        /** She can read what is written now. */
        READS,
        /** Her account has not been given the key yet; somebody who can read gives it. */
        WAITS,
        /** No account that is in use belongs to her. */
        NO_ACCOUNT
    }

    /** Keeps a copy. */
    public Audience {
        readers = List.copyOf(readers);
    }

    /** The names of all who may read. */
    public List<String> names() {
        return readers.stream().map(Reader::name).toList();
    }

    /** Those in that situation. */
    public List<String> names(Access access) {
        return readers.stream().filter(r -> r.access() == access).map(Reader::name).toList();
    }
}
