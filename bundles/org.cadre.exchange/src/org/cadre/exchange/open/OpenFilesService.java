/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.AccessAct;
import org.cadre.core.exchange.OpenFiles;
import org.cadre.core.roles.Duties;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.exchange.text.SafeFile;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Writes everything of a database into a folder, and reads it back into an empty one. */
@Component(service = OpenFiles.class)
public final class OpenFilesService implements OpenFiles {

    private static final Query<Element> EVERYTHING = Query.all(CadrePackage.Literals.ELEMENT, Element.class);
    private static final int ATTEMPTS = 5;

    @Override
    public Summary export(ProgramStore store, Path folder, IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Open_exporting,
                store.location().name()), 4);
        Duties.checkWhole(store);
        var everything = consistent(store, progress.split(2));
        store.accessLog().append(AccessAct.EXPORT, "", Messages.Open_logged); //$NON-NLS-1$
        try {
            var manifest = new FilesManifest[1];
            SafeFile.write(folder, draft -> manifest[0] = write(draft, everything, progress.split(2)));
            return new Summary(everything.sequence(), everything.contents(), manifest[0].files().size() + 1);
        } catch (IOException e) {
            throw SafeFile.failure(folder, e);
        }
    }

    @Override
    public Summary read(Path folder, ProgramStore store, IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Open_importing, folder.getFileName()),
                4);
        try {
            var manifest = FilesManifest.read(folder);
            progress.worked(1);
            var roots = new ElementReader(folder).read();
            progress.worked(1);
            try (var work = store.begin()) {
                roots.forEach(work::add);
                work.commit(CommitNote.of("import", Messages.Open_label, false), progress.split(1)); //$NON-NLS-1$
            }
            compare(folder, manifest.contents(), store.contents(progress.split(1)));
            return new Summary(manifest.sequence(), manifest.contents(), manifest.files().size() + 1);
        } catch (IOException e) {
            throw new CadreException(Kind.FAILURE,
                    NLS.bind(Messages.Open_unreadable, folder, e.getMessage()), e);
        }
    }

    /** Everything of a database at one moment. */
    private record Everything(long sequence, Contents contents, List<Element> roots) {
    }

    /** Reads everything, again if somebody saved meanwhile. */
    private static Everything consistent(ProgramStore store, SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(ATTEMPTS);
        for (int i = 0; i < ATTEMPTS; i++) {
            long before = sequence(store);
            var contents = store.contents(monitor.split(1));
            try (var work = store.beginWhole()) {
                var roots = List.copyOf(EcoreUtil.copyAll(work.load(EVERYTHING)));
                if (before == sequence(store)) {
                    checkComplete(contents, roots);
                    return new Everything(before, contents, roots);
                }
            }
        }
        throw new CadreException(Kind.CONFLICT, Messages.Open_busy, null);
    }

    private static long sequence(ProgramStore store) throws CadreException {
        return store.history(1).stream().mapToLong(Commit::sequence).findFirst().orElse(0);
    }

    private static void checkComplete(Contents contents, List<Element> roots) throws CadreException {
        var counts = new HashMap<>(contents.counts());
        for (var root : roots) {
            count(counts, root);
            root.eAllContents().forEachRemaining(element -> count(counts, (Element) element));
        }
        var missing = counts.entrySet().stream().filter(e -> e.getValue() != 0).map(Map.Entry::getKey).sorted()
                .findFirst();
        if (missing.isPresent()) {
            throw CadreException.input(NLS.bind(Messages.Open_incomplete, missing.get()));
        }
    }

    private static void count(Map<String, Long> counts, Element element) {
        var type = element.eClass();
        counts.merge(type.getEPackage().getNsURI() + '#' + type.getName(), -1L, Long::sum);
    }

    private static FilesManifest write(Path draft, Everything everything, SubMonitor monitor)
            throws IOException {
        monitor.setWorkRemaining(2);
        Files.createDirectory(draft);
        var tables = new ClassTables();
        for (var root : everything.roots()) {
            tables.add(root);
            root.eAllContents().forEachRemaining(element -> tables.add((Element) element));
        }
        tables.write(draft, monitor.split(1));
        var document = ElementXmi.create();
        document.getContents().addAll(everything.roots());
        try (var out = Files.newOutputStream(draft.resolve(ElementReader.FILE))) {
            document.save(out, ElementXmi.saveOptions());
        }
        var manifest = FilesManifest.of(draft, everything.sequence(), everything.contents());
        manifest.write(draft);
        return manifest;
    }

    private static void compare(Path folder, Contents expected, Contents found) throws CadreException {
        if (!expected.equals(found)) {
            throw CadreException.failure(NLS.bind(Messages.Open_notEqual,
                    new Object[] { folder, expected.total(), found.total() }), null);
        }
    }
}
