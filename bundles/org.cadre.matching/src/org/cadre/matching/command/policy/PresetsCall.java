/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;

@Command(name = "presets", description = "${bundle:policy.presets.description}")
class PresetsCall implements CommandRun {

    private final Policies policies;

    PresetsCall(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var lines = new ArrayList<String>();
        var data = new ArrayList<Map<String, Object>>();
        for (var id : policies.presets()) {
            var policy = policies.preset(id);
            lines.add(NLS.bind(Messages.Presets_line,
                    new Object[] { id, policy.name(), policy.description() }));
            data.add(data(id, policy));
        }
        lines.add(Messages.Presets_next);
        return Outcome.done(String.join(System.lineSeparator(), lines), Map.of("presets", //$NON-NLS-1$
                List.copyOf(data)));
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(String id, Policy policy) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", id);
        data.put("name", policy.name());
        data.put("description", policy.description());
        return data;
    }
}
