/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.cadre.core.exchange.Rejection;
import org.eclipse.osgi.util.NLS;

/**
 * Names the events whose beginning is in a time zone that neither the file nor anybody else knows: their
 * times are taken for the district's, which may be wrong.
 *
 * @param text the file
 */
@SuppressWarnings("nls")
record UnknownZones(CalendarText text) {

    private static final Pattern START =
            Pattern.compile("(?i)DTSTART(?:;[^:]*)?;TZID=\"?([^\";:]+)\"?(?:;[^:]*)?:.*");
    private static final Pattern DEFINED = Pattern.compile("(?i)TZID(?:;[^:]*)?:(.*)");

    List<Rejection> faults() {
        var defined = defined();
        var faults = new ArrayList<Rejection>();
        for (int i = 0; i < text.lines().size(); i++) {
            var start = START.matcher(text.lines().get(i).strip());
            if (start.matches() && !isKnown(start.group(1), defined)) {
                faults.add(new Rejection(text.name(), text.numbers().get(i), "DTSTART", start.group(1),
                        "ics.unknown_zone", NLS.bind(Messages.Event_zone, start.group(1)),
                        Messages.Event_zoneFix));
            }
        }
        return faults;
    }

    private Set<String> defined() {
        var defined = new HashSet<String>();
        for (var line : text.lines()) {
            var zone = DEFINED.matcher(line.strip());
            if (zone.matches()) {
                defined.add(zone.group(1).strip());
            }
        }
        return defined;
    }

    private static boolean isKnown(String zone, Set<String> defined) {
        var plain = zone.strip();
        return defined.contains(plain) || ZoneId.getAvailableZoneIds().contains(plain)
                || ZoneId.SHORT_IDS.containsKey(plain.toUpperCase(Locale.ROOT))
                || ZoneId.getAvailableZoneIds().stream().anyMatch(id -> plain.endsWith('/' + id));
    }
}
