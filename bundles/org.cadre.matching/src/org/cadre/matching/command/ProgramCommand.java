/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.store.Stores;

/**
 * A command below {@code cadre match} about the matches of a program. Its texts are in the file commands.properties of
 * its own package.
 *
 * @param <D> what does the work
 */
public abstract class ProgramCommand<D> implements Command {

    private final String word;
    private final Stores stores;
    private final D desk;

    /**
     * Creates a command.
     *
     * @param word what stands behind {@code match}
     * @param stores opens the database
     * @param desk does the work
     */
    protected ProgramCommand(String word, Stores stores, D desk) {
        this.word = word;
        this.stores = stores;
        this.desk = desk;
    }

    /** What opens the database. */
    protected final Stores stores() {
        return stores;
    }

    /** What does the work. */
    protected final D desk() {
        return desk;
    }

    @Override
    public final List<String> path() {
        return List.of("match", word); //$NON-NLS-1$
    }
}
