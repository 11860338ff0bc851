/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.fuzz;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.offline.OfflineService;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Stores;
import org.cadre.testing.fuzz.Draw;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.RawZip;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/** Feeds the unpacking of offline copies with files; what is in the database is fed as a backup. */
public class OfflineFuzz implements FuzzTarget {

    private static final String NOTE = """
            {"id":"3f1b8a52-6a0e-4e2b-9d0f-0c7f1d0a9b11","origin":"harbor","program":"Induction",
            "takenAt":"2026-11-01T08:00:00Z","base":"base-9d0f1d0a-3f1b-4e2b-9d0f-0c7f1d0a9b11"}""";

    private final Scratch scratch;
    private final OfflineService service = new OfflineService(new Stores(List.of()), new ProgramService());

    public OfflineFuzz() throws IOException {
        scratch = new Scratch();
    }

    @Override
    public String name() {
        return "offline";
    }

    @Override
    public List<Sample> samples() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("offline/offline.json", NOTE.getBytes());
        files.put("cadre.properties", "format=2\nengine=derby\nschema=3\n".getBytes());
        files.put("data/seg0/c10.dat", new byte[4096]);
        files.put("data/service.properties", "SyscolumnsIdentifier=144\n".getBytes());
        return List.of(Sample.of(files));
    }

    @Override
    public byte[] pack(Sample mutated, Draw draw) {
        var zip = RawZip.of(mutated.parts());
        return draw.once(8) ? draw.damage(zip) : zip;
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        var file = scratch.write("copy.cadreoffline", input);
        var folder = scratch.resolve("unpacked");
        try {
            service.unpack(file, folder, null);
            service.read(folder);
        } finally {
            Scratch.delete(folder);
        }
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
