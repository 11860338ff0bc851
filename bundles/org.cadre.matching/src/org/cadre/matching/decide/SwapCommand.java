/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.ProgramCommand;
import org.cadre.matching.studio.Ruling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds {@code cadre match swap}. */
@Component(service = org.cadre.core.command.Command.class)
public class SwapCommand extends ProgramCommand<DecisionDesk> {

    /** Decides in databases of these stores. */
    @Activate
    public SwapCommand(@Reference Stores stores, @Reference DecisionDesk desk) {
        super("swap", stores, desk); //$NON-NLS-1$
    }

    @Override
    public CommandRun newRun() {
        return new Call(stores(), desk());
    }

    @Command(name = "swap", description = "${bundle:match.swap.description}")
    static class Call extends RulingCall {

        @Option(names = "--mentee", required = true, paramLabel = "WHO", descriptionKey = "match.mentee")
        private String mentee;

        @Option(names = "--with", required = true, paramLabel = "WHO", descriptionKey = "match.with")
        private String other;

        Call(Stores stores, DecisionDesk desk) {
            super(stores, desk);
        }

        @Override
        Ruling ruling(ProgramPeople people) throws CadreException {
            return new Ruling.Swap(people.proposal(people.find(mentee)), people.proposal(people.find(other)));
        }
    }
}
