/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.cadre.core.CadreException;
import org.cadre.core.check.Finding;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.AccountRole;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Tests all of a database once a week: every page, every index, every value of every row. When that was is
 * kept beside its backups.
 */
@Component(service = FullChecks.class)
public class FullChecks {

    private static final Duration INTERVAL = Duration.ofDays(7);
    private static final String FILE = "last-check.properties"; //$NON-NLS-1$
    private static final String AT = "at"; //$NON-NLS-1$
    private static final String FINDINGS = "findings"; //$NON-NLS-1$

    private final Clock clock;

    /** Takes the time from the machine. */
    @Activate
    public FullChecks() {
        this(Clock.systemDefaultZone());
    }

    /** Takes the time from a clock. */
    public FullChecks(Clock clock) {
        this.clock = clock;
    }

    /**
     * The latest full check of a database.
     *
     * @param at when it ended
     * @param findings how much was wrong
     */
    public record Last(Instant at, int findings) {
    }

    /** Tests a database and remembers that it was tested; returns what is wrong. */
    public List<Finding> run(ProgramStore store, IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Check_task, store.location().name()), 2);
        var findings = store.verify(progress.split(1));
        if (findings.isEmpty()) {
            store.contents(progress.split(1));
        }
        remember(store.location(), new Last(clock.instant(), findings.size()));
        return findings;
    }

    /** The latest full check; empty if there was none. */
    public Optional<Last> last(StoreLocation location) throws CadreException {
        var file = file(location);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return Optional.of(new Last(Instant.parse(properties.getProperty(AT, "")), //$NON-NLS-1$
                    Integer.parseInt(properties.getProperty(FINDINGS, "")))); //$NON-NLS-1$
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // as good as no file
        } catch (IOException e) {
            throw BackupErrors.notRead(file, e);
        }
    }

    /** Whether whoever opened a database reads enough of it to check all of it. */
    public boolean mayRun(ProgramStore store) {
        return store.principal().is(AccountRole.COORDINATOR)
                || store.principal().is(AccountRole.ADMINISTRATOR) && store.location().folder().isPresent();
    }

    /** Whether the latest full check was a week ago or longer. */
    public boolean isDue(StoreLocation location) throws CadreException {
        return last(location).filter(last -> last.at().plus(INTERVAL).isAfter(clock.instant())).isEmpty();
    }

    private static void remember(StoreLocation location, Last last) throws CadreException {
        var properties = new Properties();
        properties.setProperty(AT, last.at().toString());
        properties.setProperty(FINDINGS, String.valueOf(last.findings()));
        var text = new StringWriter();
        try {
            properties.store(text, null);
            SmallFile.write(file(location), text.toString());
        } catch (IOException e) {
            throw BackupErrors.notWritten(file(location), e);
        }
    }

    private static Path file(StoreLocation location) throws CadreException {
        return new BackupPlace(location).folder().resolve(FILE);
    }
}
