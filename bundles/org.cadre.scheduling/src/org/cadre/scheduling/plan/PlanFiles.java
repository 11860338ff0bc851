/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.text.CsvText;
import org.cadre.core.text.JsonText;
import org.eclipse.osgi.util.NLS;

/** Writes a plan into a folder: plan.json, plan.csv and unplaced.csv. */
@SuppressWarnings("nls")
public final class PlanFiles {

    private final Path folder;

    /** Writes into that folder, which is made if it is missing. */
    public PlanFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all three, each beside its place first and then moved there.
     *
     * @return the files
     * @throws CadreException of kind FAILURE if one cannot be written
     */
    public List<Path> write(SchedulePlan plan) throws CadreException {
        var data = new PlanData(plan);
        try {
            Files.createDirectories(folder);
            var files = new ArrayList<Path>();
            files.add(write("plan.json", JsonText.write(data.all()) + '\n'));
            files.add(write("plan.csv", CsvText.write(data.sessionRows())));
            files.add(write("unplaced.csv", CsvText.write(data.unplacedRows())));
            return files;
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Files_unwritable, folder, e.getMessage()), e);
        }
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        var beside = Files.createTempFile(folder, name, ".tmp");
        try {
            Files.writeString(beside, text);
            return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
