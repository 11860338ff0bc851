/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print;

import java.time.ZoneId;
import java.util.List;

/** Which paper a district prints on. */
@SuppressWarnings("nls")
public enum Paper {

    /** 8.5 by 11 inches. */
    LETTER(612, 792),
    /** 210 by 297 millimeters (ISO 216). */
    A4(595, 842);

    /** Time zones of places where Letter is usual (Unicode CLDR, paper sizes); South America is A4. */
    private static final List<String> LETTER_ZONES = List.of("America/", "US/", "Canada/", "Mexico/",
            "Pacific/Honolulu", "Pacific/Guam", "Pacific/Pago_Pago", "Pacific/Saipan", "Asia/Manila");
    private static final List<String> A4_ZONES = List.of("America/Argentina", "America/Asuncion",
            "America/Buenos_Aires", "America/Cayenne", "America/Guayaquil", "America/Guyana",
            "America/La_Paz", "America/Lima", "America/Manaus", "America/Montevideo",
            "America/Paramaribo", "America/Sao_Paulo");

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The width in points (1/72 inch). */
    public int width() {
        return width;
    }

    /** The height in points (1/72 inch). */
    public int height() {
        return height;
    }

    /** What is usual where a district is, told by its time zone. */
    public static Paper usualIn(ZoneId zone) {
        return LETTER_ZONES.stream().anyMatch(zone.getId()::startsWith)
                && A4_ZONES.stream().noneMatch(zone.getId()::startsWith) ? LETTER : A4;
    }
}
