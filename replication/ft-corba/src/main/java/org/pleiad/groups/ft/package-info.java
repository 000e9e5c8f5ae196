/**
 * The services of Fault Tolerant CORBA (CORBA 3.3 FT, 23.3 and 23.4) over object groups.
 *
 * <p>Start reading at {@link org.pleiad.groups.ft.FtServices}.
 *
 * <pre>{@code
 * FtServices services = FtServices.start(orb, new DomainId("plant"), domain, access);
 * services.register(GridHelper.id(), criteria -> new GridServant(16, 16));
 * }</pre>
 */
package org.pleiad.groups.ft;
