/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessLog.Head;
import org.cadre.core.check.Finding;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre access-log verify}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class AccessLogVerify extends RolesCommand {

    private final Stores stores;

    /** Checks the access logs of these stores. */
    @Activate
    public AccessLogVerify(@Reference Stores stores) {
        super("access-log", "verify");
        this.stores = stores;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:access-log.verify.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Option(names = "--head", paramLabel = "HASH", descriptionKey = "access-log.head")
        private String head;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores)) {
                var findings = store.accessLog().verify(known());
                var now = store.accessLog().head();
                var lines = now.map(Head::sequence).orElse(0L);
                return findings.isEmpty()
                        ? Outcome.done(NLS.bind(Messages.Log_sound, lines), data(findings, now))
                        : new Outcome(Outcome.Exit.FINDINGS, findings.stream().map(Finding::text)
                                .collect(Collectors.joining(System.lineSeparator())), data(findings, now));
            }
        }

        private Optional<Head> known() throws CadreException {
            try {
                return Optional.ofNullable(head).map(Head::parse);
            } catch (IllegalArgumentException e) {
                throw new CadreException(CadreException.Kind.INPUT, NLS.bind(Messages.Log_badHead, head), e);
            }
        }

        private static Map<String, Object> data(List<Finding> findings, Optional<Head> head) {
            return Map.of("head", head.map(Head::toString).orElse(""),
                    "findings", findings.stream().map(Finding::text).toList());
        }
    }
}
