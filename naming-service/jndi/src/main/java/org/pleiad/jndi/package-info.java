/** The JNDI provider that the JDK lost: javax.naming over any CosNaming service. */
package org.pleiad.jndi;
