/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.edit.EditSession;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.UnitOfWork;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.store.jdbc.OldDatabases;
import org.eclipse.core.runtime.CoreException;

/** Makes what children find: a database with a district, its roster, and a database of the first schema. */
record Setup(Services services, Job job) {

    /** Six dozen people: enough for every kind of record, few enough to read at each start. */
    static final Size SIZE = new Size(4, 72, 1);

    /** Of a commit of which nobody was told what was before, so that it cannot be taken back. */
    static final String LABEL = "setup";

    void run() throws CoreException {
        try (var store = services.stores.create(job.database(), job.credentials());
                var work = store.begin()) {
            services.sample.fill(work, SIZE, null);
            services.match(new EditSession(work), LABEL);
            if (!Files.exists(job.roster())) {
                services.roster.export(work, job.roster(), null);
            }
            if (!job.isInFolder()) {
                return;
            }
            services.backups.make(store, BackupReason.MANUAL, job.backup(), null);
            remember(work, "restored.txt");
        }
        if (!Files.exists(OldDatabases.template(job.work()))) {
            old();
        }
    }

    private void old() throws CoreException {
        var location = StoreLocation.ofFolder(OldDatabases.template(job.work()));
        try (var store = OldDatabases.first().create(location, Credentials.none()); var work = store.begin()) {
            new SampleDistrict().fill(work, SIZE, null);
            remember(work, "old.txt");
        }
    }

    private void remember(UnitOfWork work, String file) throws CoreException {
        try {
            Files.writeString(job.work().resolve(file), Canonical.all(work).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
