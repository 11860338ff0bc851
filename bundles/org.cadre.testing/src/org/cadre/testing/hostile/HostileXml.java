/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.hostile;

import java.util.List;
import java.util.stream.Stream;

/** XML that asks its reader to fetch something, in all the ways that are known. */
@SuppressWarnings("nls")
public final class HostileXml {

    private static final List<String> DOCTYPES = List.of(
            "<!DOCTYPE %1$s SYSTEM \"%2$s\">",
            "<!DOCTYPE %1$s PUBLIC \"-//X//X//EN\" \"%2$s\">",
            "<!DOCTYPE %1$s [<!ENTITY canary SYSTEM \"%2$s\">]>",
            "<!DOCTYPE %1$s [<!ENTITY %% canary SYSTEM \"%2$s\"> %%canary;]>",
            "<!DOCTYPE %1$s [<!ENTITY %% a SYSTEM \"%2$s\">"
                    + "<!ENTITY %% b \"<!ENTITY canary SYSTEM '%2$s'>\">%%b;%%a;]>",
            "<!DOCTYPE %1$s [<!ELEMENT %1$s ANY><!ATTLIST %1$s x ENTITY #IMPLIED>"
                    + "<!NOTATION n SYSTEM \"%2$s\"><!ENTITY canary SYSTEM \"%2$s\" NDATA n>]>");
    private static final String ATTRIBUTES = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:schemaLocation=\"urn:canary %1$s\" xsi:noNamespaceSchemaLocation=\"%1$s\""
            + " xmlns:xi=\"http://www.w3.org/2001/XInclude\" xml:base=\"%1$s\"";

    private HostileXml() {
    }

    /**
     * Returns hostile versions of a document.
     *
     * @param document begins with an XML declaration, or with the root's tag
     * @param root the name of its root, with prefix
     * @param uri what the reader should not fetch
     */
    public static List<String> of(String document, String root, String uri) {
        int declaration = document.startsWith("<?xml") ? document.indexOf("?>") + 2 : 0;
        var head = document.substring(0, declaration);
        var body = document.substring(declaration);
        var doctypes = DOCTYPES.stream().map(d -> String.format(d, root, uri))
                .flatMap(d -> Stream.of(head + d + body, head + d + inText(body)));
        int end = body.indexOf('<' + root) + 1 + root.length();
        var attributes = body.substring(0, end) + String.format(ATTRIBUTES, uri) + body.substring(end);
        var included = attributes.replaceFirst("(?s)</" + root + ">\\s*$",
                "<xi:include href=\"" + uri + "\" parse=\"text\"/></" + root + ">");
        var instruction = "<?xml-stylesheet type=\"text/xsl\" href=\"" + uri + "\"?>";
        return Stream.concat(doctypes, Stream.of(head + attributes, head + included,
                head + instruction + body)).toList();
    }

    /** Refers to the entity in the first text, and in the first attribute. */
    private static String inText(String body) {
        return body.replaceFirst(">([^<>]+)<", ">&canary;<").replaceFirst("=\"[^\"<]*\"", "=\"&canary;\"");
    }
}
