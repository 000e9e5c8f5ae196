/**
 * Requests by multicast. Start reading at {@link org.omg.MIOP.UIPMC_ProfileBody}.
 *
 * <pre>{@code
 * UIPMC_ProfileBody body = new UIPMC_ProfileBody(version, "228.1.2.3", (short) 2810, components);
 * UIPMC_ProfileBodyHelper.insert(any, body);
 * }</pre>
 */
package org.omg.MIOP;
