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

@Command(description = "${bundle:offline.unpack.description}")
@SuppressWarnings("nls")
class UnpackRun implements CommandRun {

    @Parameters(paramLabel = "FILE", descriptionKey = "offline.unpack.file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "offline.unpack.out")
    private Path out;

    private final OfflineService offline;

    UnpackRun(OfflineService offline) {
        this.offline = offline;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        offline.unpack(file.toAbsolutePath(), out.toAbsolutePath(), monitor);
        return Outcome.done(NLS.bind(Messages.Unpack_done, out), Map.of("folder", out.toString()));
    }
}
