/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.core.store.Contents;
import org.cadre.exchange.oneroster.OneRosterFolderFuzz;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.testing.MemoryStore;
import org.cadre.testing.fuzz.Draw;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.RawZip;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/**
 * Feeds the import of everything with folders of open files; an input is kept as an archive of them. Most get
 * a manifest
 * that fits them, since otherwise their checksums would refuse nearly all.
 */
public class OpenFilesFuzz implements FuzzTarget {

    private static final int AS_IT_IS = 4;

    private final OpenFilesService service = new OpenFilesService();
    private final Scratch scratch;
    private final Contents contents;
    private final Map<String, byte[]> exported;

    public OpenFilesFuzz() throws IOException, CadreException {
        scratch = new Scratch();
        var store = new MemoryStore();
        new SampleDistrict().fill(store.begin(), new Size(1, 4, 7), null);
        try (var work = store.begin()) {
            work.add(odd());
            work.commit(org.cadre.core.store.CommitNote.of("edit", "odd", false), null);
        }
        contents = store.contents(null);
        var folder = scratch.resolve("exported");
        service.export(store, folder, null);
        exported = files(folder);
    }

    private static Educator odd() {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.setFamilyName("a\u0000\\u0041 👩🏽‍🏫\uD83D");
        person.getLanguages().addAll(List.of("", " en "));
        return person;
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var list = Files.list(folder)) {
            for (var file : list.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Override
    public String name() {
        return "open-files";
    }

    @Override
    public List<Sample> samples() {
        var document = Map.of(ElementReader.FILE, exported.get(ElementReader.FILE),
                FilesManifest.NAME, exported.get(FilesManifest.NAME));
        return List.of(Sample.of(document), Sample.of(document), Sample.of(document), Sample.of(exported));
    }

    @Override
    public byte[] pack(Sample mutated, Draw draw) {
        return RawZip.of(mutated.parts());
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        var folder = scratch.resolve("open");
        Files.createDirectory(folder);
        try {
            for (var file : OneRosterFolderFuzz.entries(input).entrySet()) {
                if (file.getKey().matches("[\\w. -]{1,99}") && !file.getKey().startsWith(".")) {
                    Files.write(folder.resolve(file.getKey()), file.getValue());
                }
            }
            if (number % AS_IT_IS > 0) {
                Files.deleteIfExists(folder.resolve(FilesManifest.NAME));
                FilesManifest.of(folder, 1, contents).write(folder);
            }
            read(folder);
        } catch (ZipException e) {
            return; // names that are no text; folders cannot have them
        } finally {
            Scratch.delete(folder);
        }
    }

    /** What differs from its manifest was not damaged here, but written so; that is no fault of the disk. */
    private void read(Path folder) throws CadreException {
        try {
            service.read(folder, new MemoryStore(), null);
        } catch (CadreException e) {
            throw e.kind() == CadreException.Kind.FAILURE && e.getCause() == null
                    ? CadreException.input(e.getMessage()) : e;
        }
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
