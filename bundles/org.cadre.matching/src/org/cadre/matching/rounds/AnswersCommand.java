/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.ProgramCommand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre match answers}. */
@Component(service = org.cadre.core.command.Command.class)
public class AnswersCommand extends ProgramCommand<RoundDesk> {

    /** Records answers in databases of these stores. */
    @Activate
    public AnswersCommand(@Reference Stores stores, @Reference RoundDesk desk) {
        super("answers", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new AnswersCall(stores(), desk());
    }
}
