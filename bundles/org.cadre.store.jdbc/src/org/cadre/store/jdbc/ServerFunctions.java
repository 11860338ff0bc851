/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.List;

import org.cadre.model.CadrePackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What row rules of a server ask: whose rows these are. The functions see everything and tell ids only. */
record ServerFunctions(Catalog catalog) {

    private static final String KIND = " LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp"
            + " AS $$ ";
    private static final String NEAR = """
            WITH me AS (SELECT a."_id" AS account, a."%2$s" AS educator FROM %1$s a
                    WHERE LOWER(a."%3$s") = LOWER(session_user) AND a."%4$s" IS NULL),
                pairs AS (SELECT m."_id", m."%6$s" AS mentor, m."%7$s" AS mentee FROM %5$s m, me
                    WHERE (m."%6$s" = me.educator OR m."%7$s" = me.educator)
                    AND m."%8$s" IN ('published', 'active', 'paused', 'ended')),
                held AS (SELECT g."_root" FROM %9$s g, me WHERE g."%10$s" = me.account)
            SELECT account, 2, false FROM me
            UNION ALL SELECT educator, 2, false FROM me WHERE educator IS NOT NULL
            UNION ALL SELECT "_id", 2, true FROM pairs
            UNION ALL SELECT mentor, 1, false FROM pairs WHERE mentor IS NOT NULL
            UNION ALL SELECT mentee, 1, false FROM pairs WHERE mentee IS NOT NULL
            UNION ALL SELECT s."_owner", 2, false FROM %11$s s JOIN pairs p ON s."value" = p."_id"
            UNION ALL SELECT k."_id", 2, false FROM %12$s k JOIN pairs p ON k."%13$s" = p."_id"
            UNION ALL SELECT k."_id", CASE WHEN k."_id" IN (SELECT "_root" FROM held) THEN 2 ELSE 1 END, false
                FROM %12$s k WHERE k."%13$s" IS NULL
            UNION ALL SELECT d."_id", 2, false FROM %14$s d, me WHERE d."%15$s" = me.educator
            """;

    /** Returns the statements, to be run by the owner of the tables. */
    List<String> statements() {
        var near = NEAR.formatted(table(Literals.ACCOUNT), column(Literals.ACCOUNT, Literals.ACCOUNT__EDUCATOR),
                column(Literals.ACCOUNT, Literals.ACCOUNT__NAME),
                column(Literals.ACCOUNT, Literals.ACCOUNT__DISABLED_AT), table(Literals.MENTORSHIP),
                column(Literals.MENTORSHIP, Literals.MENTORSHIP__MENTOR),
                column(Literals.MENTORSHIP, Literals.MENTORSHIP__MENTEE),
                column(Literals.MENTORSHIP, Literals.MENTORSHIP__STATUS), table(Literals.KEY_GRANT),
                column(Literals.KEY_GRANT, Literals.KEY_GRANT__ACCOUNT), sessions(),
                table(Literals.CONTENT_KEY), column(Literals.CONTENT_KEY, Literals.CONTENT_KEY__MENTORSHIP),
                table(Literals.DEMOGRAPHICS), column(Literals.DEMOGRAPHICS, Literals.DEMOGRAPHICS__EDUCATOR));
        var mine = "SELECT \"%s\" FROM " + table(Literals.ACCOUNT) + " WHERE LOWER(\""
                + column(Literals.ACCOUNT, Literals.ACCOUNT__NAME) + "\") = LOWER(session_user) ";
        return List.of("DROP FUNCTION IF EXISTS \"store\".\"near\"() CASCADE",
                "CREATE FUNCTION \"store\".\"near\"() RETURNS TABLE (\"id\" VARCHAR, \"near\" INTEGER, \"pair\""
                        + " BOOLEAN)" + KIND + near + "$$",
                "CREATE OR REPLACE FUNCTION \"store\".\"me\"() RETURNS VARCHAR" + KIND
                        + mine.formatted(column(Literals.ACCOUNT, Literals.ACCOUNT__EDUCATOR)) + "$$",
                "CREATE OR REPLACE FUNCTION \"store\".\"my_account\"() RETURNS VARCHAR" + KIND
                        + mine.formatted("_id") + "$$");
    }

    private String sessions() {
        return entity(Literals.SESSION).holder(Features.wish(Literals.SESSION__MENTORSHIPS)).orElseThrow().list()
                .sql();
    }

    private String table(EClass type) {
        return entity(type).table().sql();
    }

    private String column(EClass type, EStructuralFeature feature) {
        return entity(type).holder(Features.wish(feature)).orElseThrow().name();
    }

    private Entity entity(EClass type) {
        return catalog.find(ClassName.of(type)).orElseThrow();
    }
}
