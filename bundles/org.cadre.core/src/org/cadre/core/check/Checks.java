/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs the checks of all installed modules. */
@Component(service = Checks.class)
public class Checks {

    private final List<Check> checks;

    /** Takes whatever checks there are. */
    @Activate
    public Checks(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
            policyOption = ReferencePolicyOption.GREEDY) List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * Runs every check.
     *
     * @param today the day for which "now" is judged
     * @param monitor receives progress and may cancel between two checks; null for neither
     * @return what was found, the gravest first, then by rule
     */
    public List<Finding> run(UnitOfWork work, LocalDate today, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, checks.size());
        var findings = new ArrayList<Finding>();
        for (var check : checks) {
            progress.checkCanceled();
            findings.addAll(check.run(work, today));
            progress.worked(1);
        }
        findings.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::rule));
        return findings;
    }
}
