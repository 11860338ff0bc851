/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.access.disclosure.DisclosureRegister;
import org.cadre.core.access.disclosure.DisclosureText;
import org.cadre.core.access.disclosure.Messages;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.personal.PersonFinder;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre disclosure}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class DisclosureCommand implements Command {

    private final Stores stores;

    /** Makes registers of these stores. */
    @Activate
    public DisclosureCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<String> path() {
        return List.of("disclosure");
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:disclosure.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Option(names = "--person", required = true, paramLabel = "STAFFID", descriptionKey = "disclosure.person")
        private String person;

        @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "disclosure.out")
        private Path out;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores); var work = store.begin()) {
                var register = new DisclosureRegister(work).of(PersonFinder.find(work, person));
                var csv = out.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
                Files.createDirectories(out.toAbsolutePath().getParent());
                Files.writeString(out, csv ? DisclosureText.csv(register) : DisclosureText.html(register));
                return Outcome.done(NLS.bind(Messages.Register_written, out), Map.of("file", out.toString(),
                        "canSee", register.sights().size(), "did", register.acts().size()));
            } catch (IOException e) {
                throw CadreException.failure(
                        NLS.bind(org.cadre.core.personal.Messages.Export_notWritten, out), e);
            }
        }
    }
}
