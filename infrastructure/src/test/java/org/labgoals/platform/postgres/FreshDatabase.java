package org.labgoals.platform.postgres;

import java.io.IOException;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.orm.jpa.persistenceunit.ManagedClassNameFilter;

/**
 * Gives a test with Spring a migrated database of its own, and the product's settings to find it.
 * What other tests put together for themselves on the same class path is left out.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PARCELS = "org.labgoals.platform.parcel.";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.migrated();
        database.close();
        TestPropertyValues.of(database.settings()).applyTo(context);
        var beans = context.getBeanFactory();
        ManagedClassNameFilter rowsOfTheProduct = name -> !name.startsWith(PARCELS);
        beans.registerSingleton("rowsOfTheProduct", rowsOfTheProduct);
        beans.registerSingleton("otherTestsApplications", new OtherTestsApplications());
    }

    private static final class OtherTestsApplications extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getClassMetadata().getClassName().startsWith(PARCELS)
                    || type.getAnnotationMetadata()
                            .isAnnotated(SpringBootConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OtherTestsApplications;
        }

        @Override
        public int hashCode() {
            return OtherTestsApplications.class.hashCode();
        }
    }
}
