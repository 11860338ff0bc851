/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.matching.policy.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre policy show}. */
@Component(service = Command.class)
public class ShowCommand implements Command {

    private final Policies policies;

    /** Works with these services. */
    @Activate
    public ShowCommand(@Reference Policies policies) {
        this.policies = policies;
    }

    @Override
    public List<String> path() {
        return List.of("policy", "show"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new ShowCall(policies);
    }
}
