/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.core.store.UnitOfWork;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.testing.MemoryStore;
import org.cadre.testing.SharedFolder;
import org.cadre.testing.fuzz.Draw;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.RawZip;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/** Feeds the roster import with archives; its subclass with folders. */
public class OneRosterFuzz implements FuzzTarget {

    private static final long LARGEST = 20_000;
    /** Committing is dear, and less likely to fail. */
    private static final int APPLY_EVERY = 8;

    private final OneRosterFormat format = new OneRosterFormat();
    private final MemoryStore store = new MemoryStore();
    final Scratch scratch;

    public OneRosterFuzz() throws IOException, CadreException {
        scratch = new Scratch();
        new SampleDistrict().fill(store.begin(), new Size(2, 6, 7), null);
    }

    @Override
    public String name() {
        return "oneroster-zip";
    }

    @Override
    public List<Sample> samples() throws IOException {
        var samples = new ArrayList<Sample>();
        samples.add(exported());
        samples.add(written(TestPackage.district().teacher("t1", "Ana", "García", "s1")
                .teacher("t2", "Bo", "Lee", "s2").role("r9", "t1", "s2", "role=departmentChair")));
        samples.add(written(TestPackage.district().delta().teacher("t1", "Ana", "García", "s1")
                .user("t2", "Bo", "Lee", "status=tobedeleted")));
        samples.add(written(new TestPackage(Version.V1_1).org("d", "Harbor", "district", "")
                .row("users.csv", "sourcedId=u1; enabledUser=true; orgSourcedIds=d; role=teacher; "
                        + "username=u1; givenName=Ana; familyName=Lee; email=a@x.example")));
        for (var file : SharedFolder.files("oneroster/valid", LARGEST)) {
            samples.add(unzipped(file));
        }
        for (var file : SharedFolder.files("oneroster/invalid", LARGEST)) {
            samples.add(unzipped(file));
        }
        return samples;
    }

    @Override
    public byte[] pack(Sample mutated, Draw draw) {
        var zip = RawZip.of(mutated.parts());
        return draw.once(8) ? draw.damage(zip) : zip;
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        read(scratch.write("roster.zip", input), number);
    }

    void read(Path source, long number) throws CadreException {
        boolean apply = number % APPLY_EVERY == 0;
        var database = number % 3 == 0 ? new MemoryStore() : apply ? new MemoryStore(store) : store;
        try (var work = database.begin()) {
            var preview = format.preview(source, work, null);
            check(preview, work);
            if (apply) {
                preview.writeRejects(scratch.resolve(number % 2 == 0 ? "rejects.csv" : "rejects.zip"));
                preview.apply(null);
            }
        }
    }

    private static void check(ImportPreview preview, UnitOfWork work) {
        var c = preview.counts();
        if (c.rowsRead() != c.imported() + c.unchanged() + c.rejected() + c.ignored()
                || c.rejected() > 0 == preview.rejections().isEmpty()) {
            throw new AssertionError("rows got lost: " + c);
        }
        if (!work.changed().isEmpty()) {
            throw new AssertionError("a preview changed " + work.changed().size() + " records");
        }
    }

    private Sample exported() throws IOException {
        var folder = scratch.resolve("exported");
        try {
            format.export(store.begin(), folder, null);
        } catch (CadreException e) {
            throw new IllegalStateException(e);
        }
        return Sample.of(inFolder(folder));
    }

    private Sample written(TestPackage roster) throws IOException {
        return Sample.of(inFolder(roster.write(scratch.resolve("written"))));
    }

    static Map<String, byte[]> inFolder(Path folder) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var list = Files.list(folder)) {
            for (var file : list.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        Scratch.delete(folder);
        return files;
    }

    static Sample unzipped(Path archive) throws IOException {
        return Sample.of(entries(Files.readAllBytes(archive)));
    }

    /** The files of an archive by name. */
    public static Map<String, byte[]> entries(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
