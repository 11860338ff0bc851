/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Terms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre policy check}. */
@Component(service = Command.class)
public class CheckCommand implements Command {

    private final Policies policies;
    private final Terms terms;

    /** Works with these services. */
    @Activate
    public CheckCommand(@Reference Policies policies, @Reference Terms terms) {
        this.policies = policies;
        this.terms = terms;
    }

    @Override
    public List<String> path() {
        return List.of("policy", "check"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new CheckCall(policies, terms);
    }
}
