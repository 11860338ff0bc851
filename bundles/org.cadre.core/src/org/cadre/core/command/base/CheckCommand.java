/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.Messages;
import org.cadre.core.access.Principal;
import org.cadre.core.check.Checks;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.roles.RoleNames;
import org.cadre.core.store.Stores;
import org.cadre.model.AccountRole;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Adds {@code cadre check}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class CheckCommand extends CoreCommand {

    private final Stores stores;
    private final DistrictDay day;
    private final Checks checks;

    /** Checks databases of these stores. */
    @Activate
    public CheckCommand(@Reference Stores stores, @Reference DistrictDay day, @Reference Checks checks) {
        super("check");
        this.stores = stores;
        this.day = day;
        this.checks = checks;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:check.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CoreException {
            var progress = SubMonitor.convert(monitor, Messages.Check_task, 2);
            try (var store = database.open(stores); var work = store.begin()) {
                var findings = new ArrayList<>(store.verify(progress.split(1)));
                if (seesPeople(store.principal())) {
                    findings.addAll(checks.run(work, day.today(work), progress.split(1)));
                } else {
                    findings.add(Finding.of(Severity.INFO, null, "check.part", NLS.bind(Messages.Check_part,
                            RoleNames.one(store.principal().roles()))));
                }
                return outcome(findings);
            }
        }

        /** Who sees people in part would be told that something is missing which is only hidden. */
        private static boolean seesPeople(Principal principal) {
            return principal.is(AccountRole.COORDINATOR) || principal.is(AccountRole.MENTOR_LEAD);
        }

        private static Outcome outcome(List<Finding> findings) {
            var data = new LinkedHashMap<String, Object>();
            data.put("errors", count(findings, Severity.ERROR));
            data.put("warnings", count(findings, Severity.WARNING));
            data.put("findings", findings.stream().map(Run::data).toList());
            return findings.isEmpty() ? Outcome.done(Messages.Check_allWell, data)
                    : new Outcome(isSound(findings) ? Outcome.Exit.DONE : Outcome.Exit.FINDINGS, text(findings),
                            data);
        }

        /** Whether nothing was found but that a part was left out. */
        private static boolean isSound(List<Finding> findings) {
            return findings.stream().allMatch(f -> f.severity() == Severity.INFO && f.rule().endsWith(".part"));
        }

        private static String text(List<Finding> findings) {
            var summary = NLS.bind(Messages.Check_summary, count(findings, Severity.ERROR),
                    count(findings, Severity.WARNING));
            return Stream.concat(findings.stream().map(Run::line), Stream.of(summary))
                    .collect(Collectors.joining(System.lineSeparator()));
        }

        private static String line(Finding finding) {
            return NLS.bind(Messages.Check_line,
                    new Object[] { severity(finding), finding.text(), finding.rule() });
        }

        private static Map<String, Object> data(Finding finding) {
            var data = new LinkedHashMap<String, Object>();
            data.put("severity", severity(finding));
            data.put("rule", finding.rule());
            data.put("subject", finding.subject().map(ElementName::of).orElse(null));
            data.put("text", finding.text());
            data.put("source", finding.source());
            return data;
        }

        private static String severity(Finding finding) {
            return finding.severity().name().toLowerCase(Locale.ROOT);
        }

        private static long count(List<Finding> findings, Severity severity) {
            return findings.stream().filter(f -> f.severity() == severity).count();
        }
    }
}
