/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "${bundle:policy.check.description}")
class CheckCall implements CommandRun {

    @Parameters(paramLabel = "FILE", descriptionKey = "policy.check.file")
    private Path file;

    private final Policies policies;
    private final Terms terms;

    CheckCall(Policies policies, Terms terms) {
        this.policies = policies;
        this.terms = terms;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var faults = policies.faults(file);
        return faults.isEmpty() ? Outcome.done(fine(policies.read(file)), data(faults))
                : new Outcome(Outcome.Exit.FINDINGS, NLS.bind(Messages.Check_faults, new Object[] { file,
                    faults.size(), String.join(System.lineSeparator(), faults) }), data(faults));
    }

    private String fine(Policy policy) {
        long soft = terms.rules(policy).stream().filter(rule -> policy.penalty(rule) > 0).count();
        long counting = policy.criteria().values().stream().filter(terms -> terms.weight() > 0).count();
        return NLS.bind(Messages.Check_fine, new Object[] { file, policy.name(),
            terms.rules(policy).size(), soft, counting });
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data(List<String> faults) {
        var data = new LinkedHashMap<String, Object>();
        data.put("file", file.toString());
        data.put("ok", faults.isEmpty());
        data.put("faults", faults);
        return data;
    }
}
