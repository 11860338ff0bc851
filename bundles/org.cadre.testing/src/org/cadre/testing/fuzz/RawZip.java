/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes zip archives that no decent tool would: any name, twice if wanted, links, sizes that lie. */
public final class RawZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short UTF8_NAMES = 1 << 11;
    private static final int UNIX = 3 << 8;
    private static final int SYMBOLIC_LINK = 0xA1FF;
    private static final int REGULAR_FILE = 0x81A4;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** Returns an archive of these files. */
    public static byte[] of(Map<String, String> parts) {
        var zip = new RawZip();
        parts.forEach((name, text) -> zip.add(name, Sample.bytes(text)));
        return zip.bytes();
    }

    /** Adds a file. */
    public RawZip add(String name, byte... content) {
        return add(name, content, REGULAR_FILE, content.length);
    }

    /** Adds a symbolic link as Unix tools write it. */
    public RawZip link(String name, String target) {
        var content = target.getBytes(StandardCharsets.UTF_8);
        return add(name, content, SYMBOLIC_LINK, content.length);
    }

    /** Adds a file that says it has another size. */
    public RawZip lying(String name, int size, byte... content) {
        return add(name, content, REGULAR_FILE, size);
    }

    private RawZip add(String name, byte[] content, int mode, int size) {
        var crc = new CRC32();
        crc.update(content);
        var label = Sample.bytes(name);
        int offset = files.size();
        var common = buffer(26).putShort((short) 20).putShort(UTF8_NAMES).putShort((short) 0)
                .putInt(0x5A21_0000).putInt((int) crc.getValue()).putInt(content.length).putInt(size)
                .putShort((short) label.length).putShort((short) 0).array();
        files.writeBytes(buffer(4).putInt(LOCAL).array());
        files.writeBytes(common);
        files.writeBytes(label);
        files.writeBytes(content);
        directory.writeBytes(buffer(6).putInt(CENTRAL).putShort((short) (UNIX + 20)).array());
        directory.writeBytes(common);
        directory.writeBytes(buffer(14).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                .putInt(mode << 16).putInt(offset).array());
        directory.writeBytes(label);
        count++;
        return this;
    }

    /** Returns the archive. */
    public byte[] bytes() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(files.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(buffer(22).putInt(END).putInt(0).putShort((short) count).putShort((short) count)
                .putInt(directory.size()).putInt(files.size()).putShort((short) 0).array());
        return all.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
