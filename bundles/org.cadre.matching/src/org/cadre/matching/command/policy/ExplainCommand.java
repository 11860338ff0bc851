/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.matching.policy.Terms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre policy explain}. */
@Component(service = Command.class)
public class ExplainCommand implements Command {

    private final Terms terms;

    /** Works with these services. */
    @Activate
    public ExplainCommand(@Reference Terms terms) {
        this.terms = terms;
    }

    @Override
    public List<String> path() {
        return List.of("policy", "explain"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new ExplainCall(terms);
    }
}
