/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.util.List;

import org.cadre.core.command.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Collects the commands of all installed modules. */
@Component(service = CommandHost.class)
public class CommandHost {

    private final List<Command> commands;

    /** Takes whatever commands there are. */
    @Activate
    public CommandHost(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
            policyOption = ReferencePolicyOption.GREEDY) List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** The commands, in no particular order. */
    public List<Command> commands() {
        return commands;
    }
}
