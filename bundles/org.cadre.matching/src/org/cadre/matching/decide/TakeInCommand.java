/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.ProgramCommand;
import org.cadre.matching.studio.Ruling;
import org.cadre.model.Educator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;

/** Adds {@code cadre match take-in}. */
@Component(service = org.cadre.core.command.Command.class)
public class TakeInCommand extends ProgramCommand<DecisionDesk> {

    /** Decides in databases of these stores. */
    @Activate
    public TakeInCommand(@Reference Stores stores, @Reference DecisionDesk desk) {
        super("take-in", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new Call(stores(), desk());
    }

    @Command(name = "take-in", description = "${bundle:match.take-in.description}")
    static class Call extends MenteeCall {

        Call(Stores stores, DecisionDesk desk) {
            super(stores, desk);
        }

        @Override
        Ruling ruling(ProgramPeople people, Educator mentee) {
            return new Ruling.TakeIn(mentee);
        }
    }
}
