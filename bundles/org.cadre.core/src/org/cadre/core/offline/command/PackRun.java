/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline.command;

import java.nio.file.Path;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.offline.OfflineService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(description = "${bundle:offline.pack.description}")
@SuppressWarnings("nls")
class PackRun implements CommandRun {

    @Parameters(paramLabel = "DIR", descriptionKey = "offline.pack.folder")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "offline.pack.out")
    private Path out;

    private final OfflineService offline;

    PackRun(OfflineService offline) {
        this.offline = offline;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var copy = folder.toAbsolutePath().normalize();
        var file = out == null ? copy.resolveSibling(copy.getFileName() + OfflineService.EXTENSION)
                : out.toAbsolutePath();
        offline.pack(copy, file, monitor);
        return Outcome.done(NLS.bind(Messages.Pack_done, file), Map.of("file", file.toString()));
    }
}
