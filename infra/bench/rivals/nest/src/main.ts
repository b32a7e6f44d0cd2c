import 'reflect-metadata';
import { Module, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Card } from './card.entity.js';
import { Employment } from './employment.entity.js';
import { EmploymentsController } from './employments.controller.js';
import { EmploymentsService } from './employments.service.js';

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env['DATABASE_URL'],
      entities: [Card, Employment],
      synchronize: true,
      extra: { max: Number(process.env['CONNECTIONS']) },
    }),
    TypeOrmModule.forFeature([Card, Employment]),
  ],
  controllers: [EmploymentsController],
  providers: [EmploymentsService],
})
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: ['error', 'warn'] });
app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true }));
await app.listen(Number(process.env['PORT']), '127.0.0.1');
