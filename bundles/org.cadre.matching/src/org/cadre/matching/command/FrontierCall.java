/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.matching.fair.GoalData;
import org.cadre.matching.fair.Messages;
import org.cadre.matching.fair.TradeOff;
import org.cadre.matching.fair.TradeOffLists;
import org.cadre.matching.fair.TradeOffTable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "frontier", description = "${bundle:match.frontier.description}")
class FrontierCall implements CommandRun {

    private static final String UNFINISHED = ".part"; //$NON-NLS-1$

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "match.policy")
    private Path policy;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "match.frontier.csv")
    private Path csv;

    private final Stores stores;
    private final MatchDesk desk;

    FrontierCall(Stores stores, MatchDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var tradeOff = desk.tradeOff(work, program, policy, monitor);
            if (csv != null) {
                write(tradeOff);
            }
            return Outcome.done(TradeOffTable.text(tradeOff), GoalData.of(tradeOff));
        }
    }

    private void write(TradeOff tradeOff) throws CadreException {
        var target = csv.toAbsolutePath();
        try {
            var unfinished = Files.createTempFile(target.getParent(), UNFINISHED, UNFINISHED);
            Files.writeString(unfinished, TradeOffLists.of(tradeOff).csv());
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.TradeOff_failed, csv, e.getMessage()), e);
        }
    }
}
