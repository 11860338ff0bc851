/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.cadre.core.command.Command;
import org.cadre.core.store.Stores;

/** A command below {@code cadre match} that is about rounds. */
abstract class RoundCommand implements Command {

    private final String word;
    private final Stores stores;
    private final RoundDesk desk;

    RoundCommand(String word, Stores stores, RoundDesk desk) {
        this.word = word;
        this.stores = stores;
        this.desk = desk;
    }

    final Stores stores() {
        return stores;
    }

    final RoundDesk desk() {
        return desk;
    }

    @Override
    public final List<String> path() {
        return List.of("match", word); //$NON-NLS-1$
    }

    @Override
    public final ResourceBundle texts() {
        return ResourceBundle.getBundle("org.cadre.matching.rounds.commands", //$NON-NLS-1$
                Locale.getDefault(), RoundCommand.class.getClassLoader());
    }
}
