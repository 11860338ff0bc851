/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.RosterChange;
import org.cadre.core.exchange.RosterFormat;
import org.cadre.core.store.Commit;
import org.cadre.core.store.UnitOfWork;
import org.cadre.ui.imports.ImportServices;
import org.cadre.ui.imports.RosterImportWizard;
import org.cadre.workbench.tests.InWorkbench;
import org.cadre.workbench.tests.Ui;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InWorkbench.class)
class LargePreviewTest {

    private static final System.Logger LOG = System.getLogger(LargePreviewTest.class.getName());
    private static final int ROWS = 100_000;
    /** Four times what a user may notice, because other work may share the machine with this test. */
    private static final long LIMIT = 1000;

    @TempDir
    Path folder;

    @Test
    void showsAndFiltersAHundredThousandRowsWhileTheWindowStaysAlive() throws IOException {
        Databases.empty(folder.resolve("db"));
        var wizard = Wizards.open(() -> new RosterImportWizard(new LargeRoster(), services()));
        var file = Files.createFile(folder.resolve("large.zip"));
        try (var pulse = new Pulse(Ui.get(Display::getCurrent))) {
            wizard.next(file);
            Ui.await("the rows", () -> shown(wizard) > 1);
            wizard.type(0, "Ada 99999");
            Ui.await("one row", () -> shown(wizard) == 1);
            LOG.log(System.Logger.Level.INFO, "longest silence {0} ms", pulse.longest());
            assertTrue(pulse.longest() < LIMIT, "the window stood still for " + pulse.longest() + " ms");
        }
    }

    private static int shown(Wizards wizard) {
        return Ui.controls(wizard.dialog().getShell(), Table.class).stream().mapToInt(Table::getItemCount)
                .max().orElse(0);
    }

    private static ImportServices services() {
        return ImportServices.of(PlatformUI.getWorkbench());
    }

    /** A roster of many people that is never written. */
    private static final class LargeRoster implements RosterFormat {

        @Override
        public String id() {
            return "large";
        }

        @Override
        public String label() {
            return "Large";
        }

        @Override
        public ImportPreview preview(Path source, UnitOfWork work, IProgressMonitor monitor) {
            return new LargePreview(IntStream.range(0, ROWS).mapToObj(i -> new RosterChange(
                    RosterChange.Kind.NEW, "Person", "Ada " + i, "", "users.csv", i + 2)).toList());
        }

        @Override
        public void export(UnitOfWork work, Path target, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }
    }

    private record LargePreview(List<RosterChange> changes) implements ImportPreview {

        @Override
        public ImportCounts counts() {
            return new ImportCounts(ROWS, ROWS, 0, 0, 0, 0);
        }

        @Override
        public List<Rejection> rejections() {
            return List.of();
        }

        @Override
        public List<String> notes() {
            return List.of();
        }

        @Override
        public Commit apply(IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeRejects(Path file) {
            throw new UnsupportedOperationException();
        }
    }
}
